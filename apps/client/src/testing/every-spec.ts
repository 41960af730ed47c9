/** What holds for every screen spec, also when many share a file: patience, and a tab in which nobody has been before. */
import { beforeEach, jest } from '@jest/globals';
import { configure } from '@testing-library/react';

// A busy machine may take its time to read a lazy part: no screen spec is about how fast that is.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
