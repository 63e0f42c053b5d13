using System.Text;

namespace ConflictGraph.Formats.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", InputFault.CutOff, 1)]
    [InlineData("hello", InputFault.Malformed, 1)]
    [InlineData("[]", InputFault.Malformed, 1)]
    [InlineData("{\n\"actors\": [\n{\"id\": \"a\", \"ki", InputFault.CutOff, 3)]
    [InlineData("{\"actors\": [", InputFault.CutOff, 1)]
    [InlineData("{\n\"actors\": []\n\"claims\": []}", InputFault.Malformed, 3)]
    [InlineData("{\"actors\": [],\n\"actors\": []}", InputFault.DuplicateField, 2)]
    [InlineData("{\n\"people\": []}", InputFault.UnknownField, 2)]
    [InlineData("{\"actors\": {}}", InputFault.Malformed, 1)]
    [InlineData("{\"actors\": [1]}", InputFault.WrongType, 1)]
    [InlineData("{}\n{}", InputFault.Malformed, 2)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"id\": \"b\"}]}", InputFault.DuplicateField, 3)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"colour\": \"blue\"}]}", InputFault.UnknownField, 3)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"name\": 7}]}", InputFault.WrongType, 3)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"kind\": \"GANG\"}]}", InputFault.UnknownWord, 3)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\", \"kind\": \"FACTION\"}]}", InputFault.MissingField, 2)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"name\": \"\\ud800\"}]}", InputFault.Surrogate, 3)]
    [InlineData("{\"actors\": [\n{\"id\": \"a\",\n\"name\": \"\\uZZZZ\"}]}", InputFault.Malformed, 3)]
    public void Each_mistake_of_form_is_told_with_its_line(string json, InputFault fault, long line)
    {
        var mistake = Assert.Single(MistakesIn(_folder.Write("input.json", json)));
        Assert.Equal((fault, line, "input.json"), (mistake.Fault, mistake.Place.Line, mistake.Place.File));
        Assert.EndsWith(".", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistaken_entries_are_told_and_not_only_the_first()
    {
        var mistakes = MistakesIn(_folder.Write("input.json", "{\"actors\": [\n{\"id\": 1},\n{\"id\": \"a\", \"kind\": \"FACTION\", \"name\": \"A\"},\n{\"x\": 1}]}"));
        Assert.Equal([2, 4], mistakes.Select(mistake => mistake.Place.Line));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Other_encodings_are_named(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding) is var one ? one.GetPreamble().Concat(one.GetBytes("{\"actors\": []}")).ToArray() : [];
        var mistake = Assert.Single(MistakesIn(_folder.Write("input.json", bytes)));
        Assert.Equal(InputFault.Encoding, mistake.Fault);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_with_their_line()
    {
        byte[] bytes = [.. "{\"actors\": [\n{\"id\": \"a\", \"kind\": \"FACTION\", \"name\": \""u8, 0xE9, .. "\"}]}"u8];
        var mistake = Assert.Single(MistakesIn(_folder.Write("input.json", bytes)));
        Assert.Equal((InputFault.Encoding, 2L), (mistake.Fault, mistake.Place.Line));
    }

    [Fact]
    public void A_byte_order_mark_of_utf8_is_no_mistake() =>
        Assert.Empty(MistakesIn(_folder.Write("input.json", [0xEF, 0xBB, 0xBF, .. "{\"actors\": []}"u8])));

    [Fact]
    public void A_line_without_end_is_told_before_it_fills_the_memory()
    {
        var path = Path.Combine(_folder.Path, "input.json");
        using (var file = File.Create(path))
        {
            file.Write("{\"actors\": [{\"id\": \""u8);
            file.SetLength(1L << 30);
        }
        var before = GC.GetTotalAllocatedBytes();
        var mistake = Assert.Single(MistakesIn(new(path)));
        Assert.Equal(InputFault.TooLong, mistake.Fault);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 256 * 1024 * 1024);
    }

    [Theory]
    [InlineData("actors.csv", "id,kind,name\na,faction,Ahrar\nb,gang,Brigade", InputFault.UnknownWord, 3, "kind")]
    [InlineData("actors.csv", "id,kind,nom\n", InputFault.UnknownField, 1, "nom")]
    [InlineData("actors.csv", "id,kind\n", InputFault.MissingField, 1, "name")]
    [InlineData("actors.csv", "id,kind,name,name\n", InputFault.DuplicateField, 1, "name")]
    [InlineData("actors.csv", "id,kind,name\na,faction,\n", InputFault.MissingField, 2, "name")]
    [InlineData("actors.csv", "id,kind,name\na,faction,A,B\n", InputFault.Malformed, 2, null)]
    [InlineData("claims.csv", "kind,actor,capacity,stated_at,document\nrumour,a,editorial,2017,d\n", InputFault.UnknownWord, 2, "kind")]
    [InlineData("claims.csv", "kind,actor,capacity,stated_at,document,other,value\nparticipation,a,editorial,2017,d,x,ATTENDED\n", InputFault.UnknownField, 2, "other")]
    public void Mistakes_in_a_spreadsheet_are_told_with_line_and_column(string name, string text, InputFault fault, long line, string? column)
    {
        var mistake = Assert.Single(MistakesIn(_folder.Write(name, text)));
        Assert.Equal((fault, line, column), (mistake.Fault, mistake.Place.Line, mistake.Place.Field));
    }

    private static List<InputException> MistakesIn(FileInfo file)
    {
        var mistakes = new List<InputException>();
        Assert.All(InputFiles.Open([file]).Read(mistakes.Add).ToList(), part => Assert.True(part.Count > 0));
        return mistakes;
    }
}
