namespace ConflictGraph.Server.Hosting;

/// <summary>One setting, which has one name each as option, environment variable and key in appsettings.json. The option wins.</summary>
public sealed record Setting(string Option, string Argument, string Environment, string Key, string Description)
{
    /// <summary>All settings, in the order of the help.</summary>
    public static readonly IReadOnlyList<Setting> All =
    [
        new("--urls", "URLS", "ASPNETCORE_URLS", "Urls", "Where to listen, several separated by ';' (default: http://127.0.0.1:5000)"),
        new("--data", "DIR", "CONFLICTGRAPH_DATA", "ConflictGraph:Data", "The folder for the data (default: data)"),
        new("--sample", "NAME", "CONFLICTGRAPH_SAMPLE", "ConflictGraph:Sample", "What to load into an empty store; 'none' for nothing (default: astana-2017)"),
        new("--store", "KIND", "CONFLICTGRAPH_STORE", "ConflictGraph:Store", "Where the graph is kept: embedded, or neo4j (default: embedded)"),
        .. Neo4jSettings.All,
        new("--ide", "NAME", "CONFLICTGRAPH_IDE", "ConflictGraph:Ide", "The IDE for browsers at /graphql/; 'none' for nothing (default: banana-cake-pop)"),
        new("--auth", "MODE", "CONFLICTGRAPH_AUTH", "ConflictGraph:Auth", "Who may come in: loopback for everybody on this machine, keys, jwt, both as keys,jwt, or none for everybody (default: loopback)"),
        new("--hosts", "NAMES", "CONFLICTGRAPH_HOSTS", "ConflictGraph:Hosts", "More names under which the server may be addressed, several separated by ';'"),
        new("--cors-origins", "ORIGINS", "CONFLICTGRAPH_CORS_ORIGINS", "ConflictGraph:CorsOrigins", "Web pages from elsewhere that may use the API, as https://example.org, several separated by ';'"),
        new("--jwt-authority", "URL", "CONFLICTGRAPH_JWT_AUTHORITY", "ConflictGraph:JwtAuthority", "For --auth jwt: the OpenID Connect authority that signs the tokens"),
        new("--jwt-key", "FILE", "CONFLICTGRAPH_JWT_KEY", "ConflictGraph:JwtKey", "For --auth jwt without an authority: the public key that tokens are signed with, as PEM or JWKS"),
        new("--jwt-audience", "NAME", "CONFLICTGRAPH_JWT_AUDIENCE", "ConflictGraph:JwtAudience", "For --auth jwt: whom the tokens are meant for"),
        new("--jwt-issuer", "NAME", "CONFLICTGRAPH_JWT_ISSUER", "ConflictGraph:JwtIssuer", "For --auth jwt: who has to have issued the tokens (default: what the authority says)"),
        new("--jwt-roles-claim", "NAME", "CONFLICTGRAPH_JWT_ROLES_CLAIM", "ConflictGraph:JwtRolesClaim", "For --auth jwt: the claim with the roles, such as realm_access.roles (default: roles)"),
        new("--log", "FORM", "CONFLICTGRAPH_LOG", "ConflictGraph:Log", "The form of the log: plain, or json for programs (default: plain)"),
        new("--stop-seconds", "N", "CONFLICTGRAPH_STOP_SECONDS", "ConflictGraph:StopSeconds", "How long what is running has to end when the server stops (default: 20)"),
        new("--documents", "DIR", "CONFLICTGRAPH_DOCUMENTS", "ConflictGraph:Documents", "A folder of trusted documents, and then nothing else is executed (default: any operation)"),
        new("--persisted-queries", "MB", "CONFLICTGRAPH_PERSISTED_QUERIES", "ConflictGraph:PersistedQueries", "Memory for automatic persisted queries; 0 for none (default: 16)"),
        new("--document-cache", "MB", "CONFLICTGRAPH_DOCUMENT_CACHE", "ConflictGraph:DocumentCache", "Memory for documents that were read and found to be valid; 0 for none (default: 16)"),
        new("--answer-cache", "MB", "CONFLICTGRAPH_ANSWER_CACHE", "ConflictGraph:AnswerCache", "Memory for answers that may be asked for again; 0 for none (default: 64)"),
        new("--verdict-cache", "MB", "CONFLICTGRAPH_VERDICT_CACHE", "ConflictGraph:VerdictCache", "Memory for meetings that may be asked about again, with their positions; 0 for none (default: 16)"),
        new("--engine", "NAME", "CONFLICTGRAPH_ENGINE", "ConflictGraph:Engine", "What executes queries: levels, or library, which is slower and answers the same (default: levels)"),
        new("--introspection", "WORD", "CONFLICTGRAPH_INTROSPECTION", "ConflictGraph:Introspection", "Whether the schema tells about itself, on or off; without it the GraphQL IDE knows nothing (default: on)"),
        new("--batch", "COUNT", "CONFLICTGRAPH_BATCH", "ConflictGraph:Batch", "The most operations in one request; 1 for no batches (default: 20)"),
        new("--max-age", "SECONDS", "CONFLICTGRAPH_MAX_AGE", "ConflictGraph:MaxAge", "How long clients may keep an answer without asking whether it has changed (default: 0)"),
        .. LimitSettings.All,
    ];
}
