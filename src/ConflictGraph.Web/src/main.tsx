import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/board.css';
import './styles/time.css';
import './styles/views.css';
import './styles/graph.css';

createRoot(document.getElementById('explorer')!).render(<StrictMode><App /></StrictMode>);
