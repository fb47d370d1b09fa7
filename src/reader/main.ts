import { parts } from '../parts.js';
import { openReader } from './open-reader.js';

parts.openReader = openReader;
