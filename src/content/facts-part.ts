import { summarize } from '../analysis/index.js';
import { parts } from '../parts.js';

parts.summarize = summarize;
