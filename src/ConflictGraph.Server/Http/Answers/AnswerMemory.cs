using ConflictGraph.Server.GraphQL;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>
/// Answers to queries as they were sent, for whoever asks the same again. What is remembered is the same as long as its edition is, so that nothing in it
/// can be out of date.
/// </summary>
public sealed class AnswerMemory(IOptions<AnswerOptions> options)
{
    private const int BytesAround = 500;

    private readonly BoundedMemory<string, byte[]> _byTag = new(options.Value.Bytes, (tag, answer) => answer.Length + sizeof(char) * tag.Length + BytesAround, fromSecondMiss: true);

    public byte[]? Find(Edition edition) => _byTag.Find(edition.Tag);

    public void Keep(Edition edition, ReadOnlySpan<byte> answer)
    {
        if (answer.Length <= options.Value.Bytes && _byTag.IsWorthKeeping(edition.Tag))
            _byTag.Keep(edition.Tag, answer.ToArray());
    }
}
