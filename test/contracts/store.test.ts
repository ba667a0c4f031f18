import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { newGround } from '../adapters/lowdb/ground.ts';
import { storeContract } from './store.contract.ts';

storeContract('in memory', async () => new MemoryStore());

storeContract('on the disk', async (t) => (await newGround(t).open()).store);
