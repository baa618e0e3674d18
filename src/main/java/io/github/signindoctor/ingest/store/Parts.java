package io.github.signindoctor.ingest.store;

import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.Status;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.List;
import java.util.Optional;

/**
 * The values that sign-ins share, each kept once: a tenant has few clients, places, policies and devices beside its many
 * sign-ins. Safe for several threads.
 */
public final class Parts {
    final Interner<String> texts = new Interner<>();
    final Interner<Who> whos = new Interner<>();
    final Interner<Tenancy> tenancies = new Interner<>();
    final Interner<Client> clients = new Interner<>();
    final Interner<Place> places = new Interner<>();
    final Interner<Device> devices = new Interner<>();
    final Interner<Status> statuses = new Interner<>();
    final Interner<Risk> risks = new Interner<>();
    final Interner<PolicyEvaluation> policies = new Interner<>();
    final Interner<Authentication> authentications = new Interner<>();
    final Interner<AuthenticationStep> steps = new Interner<>();
    final Interner<Origin> origins = new Interner<>();
    private Interner<List<String>> lists = new Interner<>();
    private Interner<String> machines = new Interner<>();

    /** The number of a text. */
    public int text(String text) {
        return texts.number(text);
    }

    /** The number of who it was. */
    public int who(Who who) {
        return whos.number(who);
    }

    /** The number of a tenancy. */
    public int tenancy(Tenancy tenancy) {
        return tenancies.number(tenancy);
    }

    /** The tenancy of that number. */
    public Tenancy tenancy(int number) {
        return tenancies.value(number);
    }

    /** Whether each tenancy that was met says whose sign-in it was. */
    boolean allTenanciesAreNamed() {
        for (int number = 0; number < tenancies.size(); number++) {
            if (tenancy(number).tenantId().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The number of a client. */
    public int client(Client client) {
        return clients.number(client);
    }

    /** The number of a place. */
    public int place(Place place) {
        return places.number(shared(place));
    }

    /** Each address has a place of its own, but they lie in few cities. */
    private Place shared(Place place) {
        return new Place(
                place.address(),
                place.resourceAddress(),
                shared(place.city()),
                shared(place.state()),
                shared(place.country()),
                shared(place.network()),
                shared(place.namedLocations()),
                place.trusted());
    }

    private List<String> shared(List<String> names) {
        return lists.value(lists.number(names));
    }

    private String shared(String text) {
        return text.isEmpty() ? "" : texts.value(texts.number(text));
    }

    /** The number of a device. */
    public int device(Device device) {
        return devices.number(shared(device));
    }

    /** A machine stands in the log once for each browser. */
    private String machine(String text) {
        return text.isEmpty() ? "" : machines.value(machines.number(text));
    }

    /** Each device has an identity of its own, but they run few systems. */
    private Device shared(Device device) {
        return new Device(
                machine(device.id()),
                machine(device.name()),
                shared(device.operatingSystem()),
                shared(device.browser()),
                device.compliant(),
                device.managed(),
                shared(device.trust()));
    }

    /** The number of a status. */
    public int status(Status status) {
        return statuses.number(status);
    }

    /** The number of a risk. */
    public int risk(Risk risk) {
        return risks.number(risk);
    }

    /** The number of what Conditional Access said; its policies are shared, too. */
    public int policies(PolicyEvaluation evaluation) {
        return policies.number(evaluation);
    }

    /** The number of an authentication; its steps are left out, because each has a time of its own. */
    public int authentication(Authentication authentication) {
        return authentications.number(authentication.withoutSteps());
    }

    /** The number of a step; its time is left out. */
    public int step(AuthenticationStep step) {
        return steps.number(step.at().isEmpty() ? step : step.at(Optional.empty()));
    }

    /** The number of a file and shape. */
    public int origin(Origin origin) {
        return origins.number(origin.atLine(0));
    }

    /** Forgets how parts are found by what they are; to be called when all is read. */
    void close() {
        List.of(
                        texts,
                        whos,
                        tenancies,
                        clients,
                        places,
                        devices,
                        statuses,
                        risks,
                        policies,
                        authentications,
                        steps,
                        origins)
                .forEach(Interner::close);
        machines = new Interner<>();
        lists = new Interner<>();
    }
}
