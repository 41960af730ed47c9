import { Module } from '@nestjs/common';
import { EnquiriesModule } from '../enquiries/index.js';
import { FollowUpsModule } from '../follow-ups/index.js';
import { SitesModule } from '../sites/index.js';
import { ExpireReservations } from './expire-reservations.js';
import { OpenReservation } from './open-reservation.js';
import { RemindOfReservations } from './remind-of-reservations.js';
import { ReservationEnds } from './reservation-ends.js';
import { ReservationService } from './reservation.service.js';
import { ReservedStays } from './reserved-stays.js';
import { SiteStanding } from './site-status.js';

@Module({
  imports: [EnquiriesModule, FollowUpsModule, SitesModule],
  providers: [
    OpenReservation,
    SiteStanding,
    ReservationService,
    ReservationEnds,
    ExpireReservations,
    RemindOfReservations,
    ReservedStays,
  ],
  exports: [ReservationService, ReservationEnds, ExpireReservations, RemindOfReservations],
})
export class ReservationsModule {}
