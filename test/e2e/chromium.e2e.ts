import { launchChromium } from './chromium.js';
import { describeBrowser } from './describe-browser.js';

describeBrowser('chromium', launchChromium, 'chrome');
