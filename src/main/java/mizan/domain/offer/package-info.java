/// The honest hour: what is left of an offer in a year, after taxes and the way to work, and for how many real hours.
///
/// Plain arithmetic on whole cents. What a person did not say is outside the sums and told as open; tax figures are read
/// from a table of resources for each year.
@NullMarked
package mizan.domain.offer;

import org.jspecify.annotations.NullMarked;
