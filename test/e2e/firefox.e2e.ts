import { describeBrowser } from './describe-browser.js';
import { launchFirefox } from './firefox.js';

describeBrowser('firefox', launchFirefox, 'firefox');
