import { Module } from '@nestjs/common';
import { SeenMatches } from './new-matches.js';
import { TellOfMatches } from './tell-of-matches.js';

@Module({ providers: [SeenMatches, TellOfMatches], exports: [SeenMatches, TellOfMatches] })
export class MatchingModule {}
