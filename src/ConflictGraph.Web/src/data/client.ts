import { Client, cacheExchange, fetchExchange } from 'urql';
import { authorization } from './key';

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => {
    const key = authorization();
    return key ? { headers: { authorization: key } } : {};
  },
});
