import { Module } from '@nestjs/common';
import { SeenMatches } from './new-matches.js';
import { TellOfChangedNeeds } from './tell-of-changed-needs.js';
import { TellOfMatches } from './tell-of-matches.js';

@Module({ providers: [SeenMatches, TellOfChangedNeeds, TellOfMatches], exports: [SeenMatches, TellOfMatches] })
export class MatchingModule {}
