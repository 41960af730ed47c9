import { Module } from '@nestjs/common';
import { CalendarFeed } from './calendar-feed.js';

@Module({ providers: [CalendarFeed], exports: [CalendarFeed] })
export class CalendarModule {}
