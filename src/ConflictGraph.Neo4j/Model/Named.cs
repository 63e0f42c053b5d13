namespace ConflictGraph.Neo4j.Model;

/// <summary>As what a claim names an actor or a meeting: the property <c>as</c> of <c>ABOUT</c>.</summary>
internal static class Named
{
    public const string Subject = "subject";
    public const string Of = "of";
    public const string Including = "including";
    public const string Except = "except";
    public const string Person = "person";
    public const string Group = "group";
    public const string Member = "member";
    public const string Coalition = "coalition";
    public const string Sponsor = "sponsor";
    public const string Recipient = "recipient";
    public const string Actor = "actor";
    public const string From = "from";
    public const string To = "to";
    public const string Predecessor = "predecessor";
    public const string Successor = "successor";
    public const string Meeting = "meeting";
}
