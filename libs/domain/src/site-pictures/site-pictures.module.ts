import { Module } from '@nestjs/common';
import { BarePictures } from './bare-pictures.js';
import { SitePictures } from './site-pictures.service.js';

@Module({ providers: [SitePictures, BarePictures], exports: [SitePictures, BarePictures] })
export class SitePicturesModule {}
