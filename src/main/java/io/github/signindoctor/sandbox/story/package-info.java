/** What the people of the practice tenant do as time passes, and the sign-in rows that it leaves. */
package io.github.signindoctor.sandbox.story;
