package bench;

/** An application and the resource that it asks for. */
enum App {
    OFFICE_HOME("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca", false, Resource.HOME),
    OUTLOOK_WEB("One Outlook Web", "9199bf20-a13f-4107-85dc-02114787ef48", false, Resource.EXCHANGE),
    TEAMS_WEB("Microsoft Teams Web Client", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", false, Resource.TEAMS),
    SHAREPOINT(
            "SharePoint Online Web Client Extensibility",
            "08e18876-6177-487e-b8b5-cf950c1e598c",
            false,
            Resource.SHAREPOINT),
    SECURITY_INFO("My Signins", "19db86c3-b2b9-44cc-b339-36da233a3be2", false, Resource.GRAPH),
    PAYROLL("Payroll \"Helder\"", "b4d8a7a5-4b55-4f5d-9a5e-2f4b0c1e7d11", false, Resource.PAYROLL),
    STOREROOM("Storeroom & Stock", "0d4e3c62-8f6b-4c1c-a9a1-6b8f2b7f9c22", false, Resource.STOREROOM),
    TEAMS("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", true, Resource.TEAMS),
    ONEDRIVE("OneDrive SyncEngine", "ab9b8c07-8f02-4f72-87fa-80105867a763", true, Resource.SHAREPOINT),
    OFFICE("Microsoft Office", "d3590ed6-52b3-4102-aeff-aad2292ab01c", true, Resource.EXCHANGE),
    AUTHENTICATION_BROKER(
            "Microsoft Authentication Broker", "29d9ed98-a469-4536-ade2-f981bc1d605e", true, Resource.GRAPH),
    OUTLOOK_MOBILE("Outlook Mobile", "27922004-5251-4030-b22d-91ecd9a37ea4", true, Resource.EXCHANGE),
    MAILBOX_IMAP("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", true, Resource.EXCHANGE);

    static final App[] WEB = {OFFICE_HOME, OUTLOOK_WEB, TEAMS_WEB, SHAREPOINT};
    static final App[] RICH = {TEAMS, ONEDRIVE, OFFICE, AUTHENTICATION_BROKER};

    final String title;
    final String id;
    final boolean rich;
    final Resource resource;

    App(String title, String id, boolean rich, Resource resource) {
        this.title = title;
        this.id = id;
        this.rich = rich;
        this.resource = resource;
    }

    /** Whether the tenant made it itself; all others are Microsoft's. */
    boolean own() {
        return this == PAYROLL || this == STOREROOM;
    }

    /** What a token is asked for. */
    enum Resource {
        HOME("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca"),
        EXCHANGE("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
        TEAMS("Microsoft Teams Services", "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe"),
        SHAREPOINT("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
        GRAPH("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
        PAYROLL("Payroll \"Helder\"", "b4d8a7a5-4b55-4f5d-9a5e-2f4b0c1e7d11"),
        STOREROOM("Storeroom & Stock", "0d4e3c62-8f6b-4c1c-a9a1-6b8f2b7f9c22");

        final String title;
        final String id;

        Resource(String title, String id) {
            this.title = title;
            this.id = id;
        }
    }
}
