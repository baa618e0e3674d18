package io.github.signindoctor.samples;

/** An application and the resource it asks for. Microsoft's own carry their well-known ids. */
public enum CloudApp {
    OFFICE_HOME("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca", Client.BROWSER, Resource.SELF),
    OUTLOOK_WEB("One Outlook Web", "9199bf20-a13f-4107-85dc-02114787ef48", Client.BROWSER, Resource.EXCHANGE),
    TEAMS_WEB("Microsoft Teams Web Client", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", Client.BROWSER, Resource.TEAMS),
    TEAMS("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", Client.RICH, Resource.TEAMS),
    ONEDRIVE("OneDrive SyncEngine", "ab9b8c07-8f02-4f72-87fa-80105867a763", Client.RICH, Resource.SHAREPOINT),
    OFFICE("Microsoft Office", "d3590ed6-52b3-4102-aeff-aad2292ab01c", Client.RICH, Resource.EXCHANGE),
    OUTLOOK_MOBILE("Outlook Mobile", "27922004-5251-4030-b22d-91ecd9a37ea4", Client.RICH, Resource.EXCHANGE),
    SECURITY_INFO("My Signins", "19db86c3-b2b9-44cc-b339-36da233a3be2", Client.BROWSER, Resource.GRAPH),
    AZURE_PORTAL("Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", Client.BROWSER, Resource.AZURE),
    MAILBOX_IMAP("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", Client.IMAP, Resource.EXCHANGE),
    PAYROLL("Contoso Payroll", "6b1c6c0e-51a7-4d0c-9d5e-2f8f6f0a7c11", Client.BROWSER, Resource.SELF),
    STOREROOM("Contoso Storeroom", "c2f0d7b4-8a39-4d7b-bd64-0e6a51f7d922", Client.BROWSER, Resource.SELF),
    STOREROOM_DESK("Contoso Stock Desk", "d8f2a7b1-4c1e-4f0c-9a65-1f8f3a9d7e02", Client.RICH, Resource.SHAREPOINT),
    OUTLOOK_DESK("Microsoft Outlook", "5d661950-3475-41cd-a2c3-d671a3162bc1", Client.RICH, Resource.EXCHANGE),
    TEAMS_MAIL("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", Client.RICH, Resource.EXCHANGE),
    TEAMS_FILES("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", Client.RICH, Resource.SHAREPOINT),
    AZURE_CLI("Microsoft Azure CLI", "04b07795-8ddb-461a-bbee-02f9e1bf7b46", Client.SCRIPT, Resource.AZURE),
    GRAPH_TOOLS(
            "Microsoft Graph Command Line Tools",
            "14d82eec-204b-4c2f-b7e8-296a70dab67e",
            Client.SCRIPT,
            Resource.GRAPH),
    BROKER("Microsoft Authentication Broker", "29d9ed98-a469-4536-ade2-f981bc1d605e", Client.RICH, Resource.GRAPH),
    NIGHTLY_COPY("Contoso Nightly Copy", "7a0f5e1c-6b0c-4d57-8d5a-70c3d2b6a913", Client.SCRIPT, Resource.GRAPH),
    VPN("Contoso Remote Access", "1f0c2a55-93a1-4dc7-b4a5-2ad5ed6a2c31", Client.BROWSER, Resource.RADIUS),
    MAILBOX_SMTP("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", Client.SMTP, Resource.EXCHANGE),
    MAILBOX_ACTIVESYNC(
            "Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", Client.ACTIVESYNC, Resource.EXCHANGE);

    /** Name in the log. */
    public final String title;

    /** Application id. */
    public final String id;

    /** What the log calls the client. */
    public final Client client;

    /** What the token is for. */
    public final Resource resource;

    CloudApp(String title, String id, Client client, Resource resource) {
        this.title = title;
        this.id = id;
        this.client = client;
        this.resource = resource;
    }

    /** Name of the resource; the application itself where it asks for nothing else. */
    public String resourceTitle() {
        return resource == Resource.SELF ? title : resource.title;
    }

    /** Id of the resource. */
    public String resourceId() {
        return resource == Resource.SELF ? id : resource.id;
    }

    /** Whether the tenant made it itself. */
    public boolean own() {
        return title.startsWith("Contoso");
    }

    /** Values of {@code clientAppUsed}. */
    public enum Client {
        BROWSER("Browser"),
        RICH("Mobile Apps and Desktop clients"),
        /** A script or command line: its own agent text is in the log. */
        SCRIPT("Mobile Apps and Desktop clients"),
        SMTP("Authenticated SMTP"),
        ACTIVESYNC("Exchange ActiveSync"),
        IMAP("IMAP4");

        /** The value. */
        public final String word;

        Client(String word) {
            this.word = word;
        }
    }

    /** The services behind the applications. */
    public enum Resource {
        SELF("", ""),
        GRAPH("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
        EXCHANGE("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
        SHAREPOINT("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
        TEAMS("Microsoft Teams Services", "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe"),
        RADIUS("RADIUS", "981f26a1-7f43-403b-a875-f8b09b8cd720"),
        AZURE("Windows Azure Service Management API", "797f4846-ba00-4fd7-ba43-dac1f8f63013");

        final String title;
        final String id;

        Resource(String title, String id) {
            this.title = title;
            this.id = id;
        }
    }
}
