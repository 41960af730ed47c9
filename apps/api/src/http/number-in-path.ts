import { Malformed } from '@elinvoima/domain/platform';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** A number in an address: digits alone, and no more of them than the database's integers hold. */
@Injectable()
export class NumberInPath implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d{1,9}$/.test(value)) throw new Malformed('malformed');
    return Number(value);
  }
}
