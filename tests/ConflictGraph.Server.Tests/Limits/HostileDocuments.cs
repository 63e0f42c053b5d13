using System.Text;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>Documents that are meant to keep whoever reads, measures or validates them busy.</summary>
internal static class HostileDocuments
{
    private const string TooComplex = "TOO_COMPLEX";

    public static IEnumerable<Hostile> All =>
    [
        Refused("28 fields deep", "{ process(id: \"a\") { " + Nested("meetings { process {", 13, "slug", "} }") + " } }"),
        Refused("1,000 fields deep", "{ " + Nested("meeting {", 1_000, "x", "}") + " }"),
        Refused("100,000 fields deep", "{ " + Nested("a {", 30_000, "x", "}") + " }"),
        Refused("braces that are never closed", "{ " + Times("a{", 120_000)),
        Refused("60 inline fragments within each other, 60 times", "{ " + Times(Nested("...{", 60, "__typename", "}") + " ", 60) + "}"),
        Refused("a list 4,000 deep", $"{{ nodes(ids: {Times("[", 4_000)}{Times("]", 4_000)}) {{ id }} }}"),
        Refused("an object 3,000 deep", $"mutation {{ record(input: {Nested("{claims:", 3_000, "1", "}")}) {{ report {{ created }} }} }}"),
        Refused("a type 4,000 lists deep", $"query ($a: {Times("[", 4_000)}Int{Times("]", 4_000)}) {{ __typename }}"),
        Refused("a value list that is never closed", "{ nodes(ids: " + Times("[", 200_000)),
        Refused("fragments that double thirty times", "{ ...f0 } " + Fragments(30, i => $"...f{i + 1} ...f{i + 1}") + " fragment f30 on Query { __typename }"),
        Refused("fragments that grow tenfold nine times", "{ ...f0 } " + Fragments(9, i => Times($"...f{i + 1} ", 10)) + " fragment f9 on Query { __typename }"),
        Refused("fragments that double, and no operation spreads", "{ __typename } " + Fragments(40, i => $"...f{i + 1} ...f{i + 1}") + " fragment f40 on Query { __typename }"),
        Refused("a chain of 900 fragments", "{ ...f0 } " + Fragments(900, i => $"...f{i + 1}") + " fragment f900 on Query { __typename }"),
        Refused("a fragment that spreads itself", "{ ...f0 } fragment f0 on Query { ...f0 }", "NO_FRAGMENT_CYCLES"),
        Refused("two fragments that spread each other", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", "NO_FRAGMENT_CYCLES"),
        Refused("a circle of 50 fragments", "{ ...f0 } " + Fragments(50, i => $"...f{(i + 1) % 50}"), "NO_FRAGMENT_CYCLES"),
        Refused("a circle that no operation reaches", "{ __typename } fragment f0 on Query { ...f1 } fragment f1 on Query { rules { id } ...f0 }", "NO_FRAGMENT_CYCLES"),
        Refused("2,100 fields", "{ " + Times("__typename ", 2_100) + "}"),
        Refused("9,000 fields", "{ " + Times("__typename ", 9_000) + "}"),
        Refused("60,000 fields", "{ " + Times("a ", 60_000) + "}"),
        Refused("1,500 equal fields to compare", "{ " + Times("rules{id} ", 900) + "}"),
        Refused("a tree of equal fields", "{ " + Tree(10) + " }"),
        Refused("equal fields by way of fragments", "{ " + string.Concat(Enumerable.Range(0, 600).Select(i => $"...f{i} ")) + "} " + Fragments(600, _ => "rules{id}")),
        Refused("201 aliases", "{ " + Numbered(201, i => $"a{i}: __typename ") + "}"),
        Refused("1,900 aliases", "{ " + Numbered(1_900, i => $"a{i}: __typename ") + "}"),
        Refused("aliases that fragments multiply", "{ " + Times("...f ", 30) + "} fragment f on Query { " + Numbered(10, i => $"a{i}: __typename ") + "}"),
        Refused("1,000 directives on a field", "{ __typename " + Times("@include(if: true) ", 1_000) + "}"),
        Refused("1,000 directives that there are not", "{ __typename " + Times("@a ", 1_000) + "}"),
        Refused("1,000 directives on a variable", "query ($a: Int " + Times("@a ", 1_000) + ") { __typename }"),
        Refused("directives that fragments multiply", "{ " + Times("...f ", 30) + "} fragment f on Query { " + Times("__typename @skip(if: false) ", 10) + "}"),
        Refused("a megabyte of spaces", new string(' ', 1_000_000) + "{ __typename }"),
        Refused("nine megabytes of commas", new string(',', 9_000_000) + "{ __typename }"),
        Refused("a megabyte of comment", "#" + new string('x', 1_000_000) + "\n{ __typename }"),
        Refused("a string of five megabytes", $"{{ search(text: \"{new string('x', 5_000_000)}\") {{ score }} }}"),
        Refused("a string that is never closed", "{ search(text: \"" + new string('x', 1_000_000)),
        Refused("a block string that is never closed", "{ search(text: \"\"\"" + Times("\\\"\"\"", 80_000)),
        Refused("an integer of 200,000 digits", $"{{ actors(first: {new string('9', 200_000)}) {{ totalCount }} }}"),
        Refused("an id of 200,000 digits", $"{{ node(id: {new string('9', 200_000)}) {{ id }} }}"),
        Refused("a number with an exponent of 1,000 digits", $"{{ node(id: 1e{new string('9', 1_000)}) {{ id }} }}"),
        Refused("a default value of 100,000 digits", $"query ($a: Int = {new string('1', 100_000)}) {{ actors(first: $a) {{ totalCount }} }}"),
        Refused("a number of 100,000 digits that nobody reads", $"{{ __typename @skip(if: {new string('1', 100_000)}) }}"),
        Refused("1,900 fields that there are not", "{ " + Numbered(1_900, i => $"nothing{i} ") + "}", "FIELDS_ON_CORRECT_TYPE"),
        Refused("3,000 arguments that there are not", "{ __typename(" + Numbered(3_000, i => $"a{i}: 1 ") + ") }", "KNOWN_ARGUMENT_NAMES"),
        Refused("4,000 arguments of one name", "{ rules(" + Times("a:1 ", 3_000) + ") { id } }", "KNOWN_ARGUMENT_NAMES"),
        Refused("1,500 variables that nobody uses", "query (" + Numbered(1_500, i => $"$a{i}: Int ") + ") { __typename }", "NO_UNUSED_VARIABLES"),
        Refused("1,500 variables of one name", "query (" + Times("$a: Int ", 1_500) + ") { actors(first: $a) { totalCount } }", "UNIQUE_VARIABLE_NAMES"),
        Refused("2,400 variables that are not declared", "{ nodes(ids: [" + Numbered(2_400, i => $"$a{i} ") + "]) { id } }", "NO_UNDEFINED_VARIABLES"),
        Refused("900 operations of one name", Times("query a { __typename } ", 900), "NO_OPERATION_NAME"),
        Refused("900 operations without a name", Times("{ __typename } ", 900), "NO_OPERATION_NAME"),
        Refused("600 fragments that nobody spreads", "{ __typename } " + Fragments(600, _ => "__typename"), "NO_UNUSED_FRAGMENTS"),
        Refused("a name of 200,000 letters", "{ " + new string('a', 200_000) + " }", "FIELDS_ON_CORRECT_TYPE"),
        Refused("a fragment on a type that there is not, 400 times", "{ " + Times("... on Nothing { a } ", 400) + "}", "KNOWN_TYPE_NAMES"),
        Refused("a NUL in the document", "{ __type\u0000name }", "SYNTAX_ERROR"),
        Refused("half of a character", "{ search(text: \"\\uD800\") { score } }", "SYNTAX_ERROR"),
        Refused("nothing but a byte order mark", "\uFEFF", "NO_OPERATION"),
    ];

    private static Hostile Refused(string name, string query, string code = TooComplex) =>
        new(name, () => Protocol.Requests.PostJson(new { query }, Protocol.Requests.GraphQLResponse), 400, code);

    private static string Nested(string open, int times, string inside, string close) => Times(open + " ", times) + inside + Times(" " + close, times);

    private static string Tree(int depth) => depth == 0 ? "rules { id }" : $"... {{ process: __typename }} a: meeting(id: \"a\") {{ {Tree(depth - 1)} }} a: meeting(id: \"a\") {{ {Tree(depth - 1)} }}";

    private static string Fragments(int count, Func<int, string> body) => Numbered(count, i => $"fragment f{i} on Query {{ {body(i)} }} ");

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
