namespace ConflictGraph.Benchmarks.Load;

/// <summary>Has the bare endpoint write what the server answers.</summary>
public static class BareAnswer
{
    private const int Asked = 21;

    /// <summary>Tells it the answer to a question that is neither long nor short among some of them.</summary>
    public static async Task TellAsync(Measured bare, Measured server, Question question)
    {
        var answers = new List<byte[]>();
        using var connection = new HttpConnection(server.Address);
        for (var number = 0; number < Asked; number++)
            answers.Add(connection.Body(await connection.AskAsync(HttpConnection.Request(server.Address, question.Body(number)))));
        using var client = new HttpClient();
        using var body = new ByteArrayContent(answers.OrderBy(answer => answer.Length).ElementAt(Asked / 2));
        (await client.PutAsync(bare.Address, body)).EnsureSuccessStatusCode();
    }
}
