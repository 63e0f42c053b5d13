import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './build/licences.mjs';

// `npm run dev` serves the page from its sources, beside a server at the usual address.
const server = process.env.CONFLICTGRAPH_URL ?? 'http://127.0.0.1:5000';

export default defineConfig({
  plugins: [react(), licences()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 600 },
  server: { proxy: { '/graphql': { target: server, ws: true }, '/export': server } },
});
