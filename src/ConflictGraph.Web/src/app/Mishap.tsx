import { Component, type ReactNode } from 'react';

/** What is shown when a part of the page cannot be loaded or drawn. */
export class Mishap extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <div className="problem" role="alert">
          <h1>This part of the page could not be loaded</h1>
          <p>The server may be away, or may have been updated since the page was opened.</p>
          <button type="button" onClick={() => location.reload()}>Load it again</button>
        </div>
      </div>
    );
  }
}
