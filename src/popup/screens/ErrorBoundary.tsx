import type { ComponentChildren } from "preact";
import { Component } from "preact";
import type { Failure } from "../../model/reading.ts";

interface Props {
  children: ComponentChildren;
  /** What to show instead after an exception. */
  fallback: (failure: Failure, reset: () => void) => ComponentChildren;
}

interface State {
  failure: Failure | null;
}

/** An exception while rendering is a bug: the reader sees the error view, never a blank popup. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static override getDerivedStateFromError(error: unknown): State {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { ok: false, reason: "error", details: `popup view\n${message}` } };
  }

  override componentDidCatch(error: unknown): void {
    console.error("Byline, popup view:", error);
  }

  override render({ children, fallback }: Props): ComponentChildren {
    const { failure } = this.state;
    return failure ? fallback(failure, () => this.setState({ failure: null })) : children;
  }
}
