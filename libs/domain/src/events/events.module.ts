import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service.js';
import { EventService } from './event.service.js';

@Module({ providers: [EventService, AttendanceService], exports: [EventService, AttendanceService] })
export class EventsModule {}
