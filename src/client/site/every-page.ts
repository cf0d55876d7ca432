/** What runs on every page: the reader's council, what is chosen, the search box. */
import './mend-address.ts';
import '../council/strip.ts';
import '../pack/choose.ts';
import '../search/box.ts';
import './print.ts';
import './full-field.ts';
import './lost-scripts.ts';
