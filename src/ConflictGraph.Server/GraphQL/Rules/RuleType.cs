namespace ConflictGraph.Server.GraphQL.Rules;

public sealed class RuleType : ObjectGraphType<Rule>
{
    public RuleType()
    {
        Name = "Rule";
        Description = "A named rule. Its description is what a reader needs to judge the answer.";
        this.Must("id", typeof(WordsType<RuleId>), "Names the rule for programs.", rule => rule.Id);
        this.Must("name", typeof(StringGraphType), "Names the rule in two or three words.", rule => rule.Name);
        this.Must("description", typeof(StringGraphType), "What the rule does.", rule => rule.Description);
    }
}
