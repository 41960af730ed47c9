import { Module } from '@nestjs/common';
import { ApplyImport } from './apply-import.js';
import { CheckImport } from './check-import.js';
import { ImportService } from './import.service.js';
import { RefusedRows } from './refused/refused-rows.js';
import { RemoveOldFiles } from './remove-old-files.js';
import { DecideRow } from './rows/decide-row.js';
import { JudgeRows } from './rows/judge-rows.js';
import { ForgetWrites } from './rows/undo/forget-writes.js';
import { UndoImport } from './rows/undo/undo-import.js';

@Module({
  providers: [
    ApplyImport,
    CheckImport,
    DecideRow,
    ForgetWrites,
    ImportService,
    JudgeRows,
    RefusedRows,
    RemoveOldFiles,
    UndoImport,
  ],
  exports: [ApplyImport, CheckImport, DecideRow, ForgetWrites, ImportService, RefusedRows, RemoveOldFiles, UndoImport],
})
export class ImportsModule {}
