package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route that adds something, or answers what is there already: the status tells which. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(responseCode = "200", description = "It was there already and is as it was.", useReturnTypeSchema = true)
@ApiResponse(responseCode = "201", description = "It was added.", useReturnTypeSchema = true)
@interface AddsOnce {}
