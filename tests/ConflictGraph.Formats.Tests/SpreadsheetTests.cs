using System.Text;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Tests;

public sealed class SpreadsheetTests : IDisposable
{
    private const string Header = "kind,actor,other,group,quantifier,including,meeting,value,capacity,stated_at,document,quote,from,until,denied\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void An_actor_is_a_row_with_lists_inside_its_cells(string separator)
    {
        var part = Read("actors.csv", string.Join(separator, "ID", "Kind", "Name", "Aliases", "External IDs", "Active from") + "\n"
            + string.Join(separator, "a", "faction", "\"Ahrar, al-Sham; so\"", "\"أحرار; Ahrar\"", "UCDP:5554", "2011") + "\r\n");
        Assert.Equal(
            """{"actors":[{"id":"a","kind":"FACTION","name":"Ahrar, al-Sham; so","aliases":["أحرار","Ahrar"],"externalIds":[{"scheme":"UCDP","value":"5554"}],"active":{"start":"2011"}}]}""",
            JsonOf(part));
    }

    [Theory]
    [InlineData("participation,a,,,,,m,will attend,editorial,2017,d,,,,", "\"participation\":{\"subject\":{\"actor\":\"a\"},\"meeting\":\"m\",\"value\":\"WILL_ATTEND\"}")]
    [InlineData("stance,,,g,all,a; b,m,OPPOSES,editorial,2017,d,,,,", "\"stance\":{\"subject\":{\"group\":{\"of\":\"g\",\"quantifier\":\"ALL\",\"including\":[\"a\",\"b\"]}},\"meeting\":\"m\",\"value\":\"OPPOSES\"}")]
    [InlineData("role,a,g,,,,,spokesperson,editorial,2017,d,,2016,2018,", "\"role\":{\"person\":\"a\",\"group\":\"g\",\"role\":\"SPOKESPERSON\",\"during\":{\"start\":\"2016\",\"end\":\"2018\"}}")]
    [InlineData("membership,a,g,,,,,,editorial,2017,d,,,,yes", "\"membership\":{\"member\":\"a\",\"coalition\":\"g\",\"denied\":true}")]
    [InlineData("support,a,b,,,,,weapons; funding,editorial,2017,d,,,,", "\"support\":{\"sponsor\":\"a\",\"recipient\":\"b\",\"kinds\":[\"WEAPONS\",\"FUNDING\"]}")]
    [InlineData("meetingRole,a,,,,,m,host,editorial,2017,d,,,,", "\"meetingRole\":{\"actor\":\"a\",\"meeting\":\"m\",\"role\":\"HOST\"}")]
    [InlineData("relation,a,b,,,,,at war,editorial,2017,d,,,,", "\"relation\":{\"from\":\"a\",\"to\":\"b\",\"kind\":\"AT_WAR\"}")]
    [InlineData("succession,a,b,,,,,splinter,editorial,2017,d,,2016,,", "\"succession\":{\"predecessor\":\"a\",\"successor\":\"b\",\"kind\":\"SPLINTER\",\"at\":\"2016\"}")]
    public void A_claim_is_a_row_of_one_of_eight_kinds(string row, string statement) => Assert.Equal(
        "{\"claims\":[{" + statement + ",\"capacity\":\"EDITORIAL\",\"statedAt\":\"2017\",\"evidence\":[{\"document\":\"d\"}]}]}",
        JsonOf(Read("claims.csv", Header + row)));

    [Fact]
    public void A_claim_may_bring_its_document_outlet_and_meeting_which_are_recorded_once()
    {
        const string row = "participation,a,m,attended,editorial,2017,d,afp,AFP,Report,Talks\n";
        var part = Read("claims.csv", "kind,actor,meeting,value,capacity,stated_at,document,outlet,outlet_name,document_title,meeting_name\n" + row + row);
        Assert.Equal((1, 1, 1, 2), (part.Draft.Outlets.Count, part.Draft.Documents.Count, part.Draft.Meetings.Count, part.Draft.Claims.Count));
        Assert.Equal(Participation.Attended, part.Draft.Claims[1].Participation!.Value);
    }

    [Fact]
    public void A_mistake_of_content_is_placed_at_its_row_and_column()
    {
        var part = Read("claims.csv", Header + "role,a,g,,,,,leader,editorial,2017,d,,,,\nrole,a,g,,,,,leader,editorial,2017,d,\"two\nlines\",2016,2017,\nrole,a,g,,,,,leader,editorial,2017,d,,,,");
        Assert.Equal("claims.csv:3 from", part.PlaceOf("claims.1.role.during.start").ToString());
        Assert.Equal("claims.csv:5 document", part.PlaceOf("claims.2.evidence.0.document").ToString());
    }

    private InputPart Read(string name, string text) => Assert.Single(InputFiles.Open([_folder.Write(name, text)]).Read(mistake => throw mistake));

    private static string JsonOf(InputPart part) => Encoding.UTF8.GetString(RecordDraftJson.Write(part.Draft));
}
