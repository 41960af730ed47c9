import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.js';
import { ContactsModule } from '../contacts/index.js';
import { AttendanceService } from './attendance.service.js';
import { DoorService } from './door/door.service.js';
import { EventService } from './event.service.js';
import { RegistrationService } from './registration.service.js';

const services = [AttendanceService, DoorService, EventService, RegistrationService];

@Module({ imports: [CompaniesModule, ContactsModule], providers: services, exports: services })
export class EventsModule {}
