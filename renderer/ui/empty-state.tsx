import type { ReactElement, ReactNode } from 'react';
import './empty-state.css';

type EmptyStateProps = {
  /** 26 px. */
  readonly icon: ReactNode;
  readonly title: string;
  /** Why it is empty and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** What stands where nothing is: why, and what to do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): ReactElement {
  return (
    <div className="empty-state">
      <span className="empty-icon" aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
      {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
    </div>
  );
}
