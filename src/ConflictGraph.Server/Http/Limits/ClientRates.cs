using System.Globalization;
using System.Threading.RateLimiting;
using ConflictGraph.Server.Http.Connections;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Limits;

/// <summary>Counts what each client asks for, and lets none ask for more in a second than it may. What is saved up is spent at once, up to ten seconds' worth.</summary>
public sealed class ClientRates : IDisposable
{
    private const int SavedSeconds = 10;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly int _rate;
    private readonly PartitionedRateLimiter<Client>? _limiter;

    public ClientRates(IOptions<RateLimits> limits)
    {
        _rate = limits.Value.Rate;
        // A client that asks for nothing for a while is forgotten with what it has saved, which is all that there is to save.
        _limiter = _rate == 0 ? null : PartitionedRateLimiter.Create<Client, Client>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new()
        {
            TokenLimit = _rate * SavedSeconds,
            TokensPerPeriod = _rate,
            ReplenishmentPeriod = Second,
            AutoReplenishment = true,
        }));
    }

    /// <summary>Counts operations of a client.</summary>
    /// <exception cref="HttpRefusal">They are more than it may ask for just now.</exception>
    public void Take(Client client, int operations = 1)
    {
        if (_limiter is null)
            return;
        using var lease = _limiter.AttemptAcquire(client, Math.Min(operations, _rate * SavedSeconds));
        if (!lease.IsAcquired)
            throw Refusal(operations);
    }

    public void Dispose() => _limiter?.Dispose();

    private HttpRefusal Refusal(int operations) => new(
        StatusCodes.Status429TooManyRequests, RequestErrorCode.RateLimited, string.Create(
            CultureInfo.InvariantCulture, $"This client asks for more than {_rate:N0} operations a second (--limit-rate). Wait, and try again."))
    {
        Header = (HeaderNames.RetryAfter, Math.Max(1, operations / _rate).ToString(CultureInfo.InvariantCulture)),
    };
}
