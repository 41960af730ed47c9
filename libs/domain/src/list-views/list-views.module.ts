import { Module } from '@nestjs/common';
import { ListViewService } from './list-view.service.js';

@Module({ providers: [ListViewService], exports: [ListViewService] })
export class ListViewsModule {}
