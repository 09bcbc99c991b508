import { createRoot } from 'react-dom/client';
import { hostKey } from '../app/host.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>Outlay{hostKey in window ? '' : ' in a browser'}</h1>);
