import { Module } from '@nestjs/common';
import { SitePictures } from './site-pictures.service.js';

@Module({ providers: [SitePictures], exports: [SitePictures] })
export class SitePicturesModule {}
