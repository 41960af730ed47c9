/** A busy machine may take its time to read a lazy part: no screen spec is about how fast that is. */
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });
