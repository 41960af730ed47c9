import { Module } from '@nestjs/common';
import { HandleInformationRequest } from './handle-information-request.js';
import { InformationRequestService } from './information-request.service.js';
import { WarnOfRequests } from './warn-of-requests.js';

const providers = [HandleInformationRequest, InformationRequestService, WarnOfRequests];

@Module({ providers, exports: providers })
export class InformationRequestsModule {}
