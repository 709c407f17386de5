/** Guard the Helm chart (<em>bagan Helm</em>) by the real Helm engine and Kubernetes' own types. */
@NullMarked
package id.anjung.helm;

import org.jspecify.annotations.NullMarked;
