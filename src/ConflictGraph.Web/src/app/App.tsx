import { Suspense } from 'react';
import { Provider } from 'urql';
import { useAddress } from '../address/address';
import { client } from '../data/client';
import { LiveProvider } from '../live/LiveProvider';
import { LiveStatus } from '../live/LiveStatus';
import { Loading } from '../parts/Loading';
import { Footer } from './Footer';
import { Header } from './Header';
import { Mishap } from './Mishap';
import { viewAt } from './views';

export function App() {
  return (
    <Provider value={client}>
      <LiveProvider>
        <a className="skip" href="#main">Skip to the content</a>
        <Header />
        <LiveStatus />
        <Main />
        <Footer />
      </LiveProvider>
    </Provider>
  );
}

function Main() {
  const { pathname } = useAddress();
  const { View, slug } = viewAt(pathname);
  return (
    <main id="main" tabIndex={-1}>
      <Mishap key={pathname}>
        <Suspense fallback={<Loading />}>
          <View key={pathname} slug={slug} />
        </Suspense>
      </Mishap>
    </main>
  );
}
