import { Module } from '@nestjs/common';
import { ApplyImport } from './apply-import.js';
import { CheckImport } from './check-import.js';
import { ImportService } from './import.service.js';
import { UndoImport } from './rows/undo/undo-import.js';

@Module({
  providers: [ApplyImport, CheckImport, ImportService, UndoImport],
  exports: [ApplyImport, CheckImport, ImportService, UndoImport],
})
export class ImportsModule {}
