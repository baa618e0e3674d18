/** Profiles, folders, and what wins over what: an option, a variable, the profile, the default. */
package io.github.signindoctor.settings;
