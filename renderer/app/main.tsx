import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../../shared/assert.ts';
import { Frame } from './frame.tsx';

const root = document.getElementById('root');
assert(root !== null, 'index.html has the element to draw in');
createRoot(root).render(
  <StrictMode>
    <Frame />
  </StrictMode>,
);
