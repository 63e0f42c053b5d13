using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A claim on participation as the moment reads it.</summary>
/// <param name="Original">The claim whose words it repeats in the end; itself if it repeats none.</param>
/// <param name="Value">What it counts as: of an outcome that was stated before the meeting, the intention.</param>
/// <param name="Since">From when it holds.</param>
internal sealed record Heard(Claim Claim, Claim Original, Subject Subject, Participation Value, PartialDate Since);
