/** A user's records understood: readings, attempts, episodes, what is normal. */
package io.github.signindoctor.diagnose.story;
