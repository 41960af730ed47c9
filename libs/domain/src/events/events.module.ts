import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.js';
import { ContactsModule } from '../contacts/index.js';
import { AttendanceService } from './attendance.service.js';
import { DoorService } from './door/door.service.js';
import { EventService } from './event.service.js';

@Module({
  imports: [CompaniesModule, ContactsModule],
  providers: [EventService, AttendanceService, DoorService],
  exports: [EventService, AttendanceService, DoorService],
})
export class EventsModule {}
