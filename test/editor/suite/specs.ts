import './language.spec.ts';
import './manifest.spec.ts';
import './findings.spec.ts';
import './names.spec.ts';
import './tasks.spec.ts';
import './import.spec.ts';
