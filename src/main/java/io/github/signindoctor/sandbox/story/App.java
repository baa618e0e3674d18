package io.github.signindoctor.sandbox.story;

/** An application and the resource it asks for. Microsoft's own carry their well-known ids. */
enum App {
    OFFICE_HOME("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca", Client.BROWSER, Resource.HOME),
    OUTLOOK_WEB("One Outlook Web", "9199bf20-a13f-4107-85dc-02114787ef48", Client.BROWSER, Resource.EXCHANGE),
    TEAMS_WEB("Microsoft Teams Web Client", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", Client.BROWSER, Resource.TEAMS),
    TEAMS("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", Client.RICH, Resource.TEAMS),
    ONEDRIVE("OneDrive SyncEngine", "ab9b8c07-8f02-4f72-87fa-80105867a763", Client.RICH, Resource.SHAREPOINT),
    SECURITY_INFO("My Signins", "19db86c3-b2b9-44cc-b339-36da233a3be2", Client.BROWSER, Resource.GRAPH),
    NIGHTLY_COPY("Tailspin Nightly Copy", "7a0f5e1c-6b0c-4d57-8d5a-70c3d2b6a913", Client.RICH, Resource.GRAPH);

    final String title;
    final String id;
    final Client client;
    final Resource resource;

    App(String title, String id, Client client, Resource resource) {
        this.title = title;
        this.id = id;
        this.client = client;
        this.resource = resource;
    }

    /** What an app of Microsoft's is owned by, in this tenant's eyes. */
    boolean isOwn() {
        return title.startsWith("Tailspin");
    }

    /** Values of {@code clientAppUsed}. */
    enum Client {
        BROWSER("Browser"),
        RICH("Mobile Apps and Desktop clients");

        final String word;

        Client(String word) {
            this.word = word;
        }
    }

    /** The services behind the applications. */
    enum Resource {
        HOME("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca"),
        GRAPH("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
        EXCHANGE("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
        SHAREPOINT("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
        TEAMS("Microsoft Teams Services", "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe");

        final String title;
        final String id;

        Resource(String title, String id) {
            this.title = title;
            this.id = id;
        }
    }
}
