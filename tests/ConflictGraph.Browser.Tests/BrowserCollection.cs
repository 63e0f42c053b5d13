namespace ConflictGraph.Browser.Tests;

/// <summary>Tests share the browser, and take turns in it; those that only read share a server too.</summary>
[CollectionDefinition(nameof(BrowserCollection))]
public sealed class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<Sample>;
