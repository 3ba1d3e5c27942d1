import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { takeFocus } from './screen-focus.ts';
import './page-header.css';

type PageHeaderProps = {
  /** Over the title: where this screen belongs. */
  readonly above?: ReactNode;
  readonly title: string;
  /** Beside the title, in few words. */
  readonly note?: ReactNode;
  /** Buttons of the whole screen, at the right; one of them primary at most. */
  readonly actions?: ReactNode;
  /** A second row: search, filters, column choice. */
  readonly children?: ReactNode;
  /** The last row, against the edge: tabs. */
  readonly tabs?: ReactNode;
};

/** The top of a screen. Its title takes the focus when the screen opens, so that a screen reader says where one is. */
export function PageHeader(props: PageHeaderProps): ReactElement {
  const { above, title, note, actions, children, tabs } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading.current), []);
  return (
    <header className="page-header" data-tabs={tabs !== undefined}>
      {above === undefined ? null : <div className="page-above">{above}</div>}
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1} data-page-title title={title}>
          {title}
        </h1>
        {note === undefined ? null : <span className="page-note">{note}</span>}
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </div>
      {children === undefined ? null : <div className="page-tools">{children}</div>}
      {tabs}
    </header>
  );
}
