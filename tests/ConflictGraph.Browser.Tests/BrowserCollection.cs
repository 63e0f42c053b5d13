namespace ConflictGraph.Browser.Tests;

/// <summary>Tests share the browser, and take turns in it.</summary>
[CollectionDefinition(nameof(BrowserCollection))]
public sealed class BrowserCollection : ICollectionFixture<Chromium>;
